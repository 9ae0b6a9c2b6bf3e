// The edtf package ships no types. What of it is used here: reading one date gives its first and last millisecond, in UTC.
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
