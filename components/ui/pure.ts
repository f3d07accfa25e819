import { Component, type ComponentChild, type FunctionComponent } from 'preact';

/** The same component, drawn again only where one of its properties is another: for rows of long lists. */
export function pure<Props extends object>(View: FunctionComponent<Props>) {
  return class Pure extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const now = this.props;
      return (Object.keys(next) as (keyof Props)[]).some((name) => next[name] !== now[name]);
    }

    override render(): ComponentChild {
      return View(this.props as Props) as ComponentChild;
    }
  };
}
