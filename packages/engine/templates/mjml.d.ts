/** As far as the emails need it: MJML comes without types. */
declare module 'mjml' {
  export default function mjml2html(
    mjml: string,
    options: {
      readonly fonts: Readonly<Record<string, string>>;
      readonly validationLevel: 'strict';
    },
  ): Promise<{ readonly html: string }>;
}
