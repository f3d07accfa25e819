import { generate } from 'selfsigned';

/** A throw-away key and certificate in PEM; the browsers under test are told to accept any. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const pems = await generate([{ name: 'commonName', value: 'Bening test server' }], { keyType: 'ec' });
  return { key: pems.private, cert: pems.cert };
}
