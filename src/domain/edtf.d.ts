// The edtf package ships no types. This declares the part that is used: parsing a date gives its first and last millisecond in UTC.
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
