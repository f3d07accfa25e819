import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ProtocolMap } from './protocol';

const messenger = defineExtensionMessaging<ProtocolMap>();

/** Sends one message of the protocol to the background and waits for its answer; a refusal is thrown. */
export const sendMessage = messenger.sendMessage;

/** Raw listener. Handlers in the background go through `handle.ts`, which checks sender and shape first. */
export const onMessage = messenger.onMessage;
