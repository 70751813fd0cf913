/** A label before its answer; a label that is a question keeps its own mark. */
export const AnswerLabel = ({ label }: { label: string }) => (
  <span className="answer-label">{label.endsWith('?') ? `${label} ` : `${label}: `}</span>
)
