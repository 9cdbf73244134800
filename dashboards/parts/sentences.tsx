/** Finished sentences of the API: a title between asterisks is set in italics. */
export const Sentences = ({children}: {children: string}) => (
  <>
    {children
      .replace(/([?!.])\*\./g, "$1*") // a title that ends its sentence itself
      .split(/\*([^*]+)\*/)
      .map((part, index) => (index % 2 === 1 ? <em key={index}>{part}</em> : part))}
  </>
);
