/** "EB-1B", "I-94", "15-1252": names of visas and forms, codes of occupations. */
const NAME = /\b([A-Z]{1,2}-\d+[A-Z]?\d?|\d\d-\d{4})\b/

/** Text whose names never break at their hyphen. New text is a new element, since a translator may have taken the old one apart. */
export const Prose = ({ text }: { text: string }) => (
  <span key={text}>
    {text.split(NAME).map((part, at) =>
      at % 2 === 0 ? (
        part
      ) : (
        <span className="name" key={at}>
          {part}
        </span>
      ),
    )}
  </span>
)
