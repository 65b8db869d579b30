import { useId } from 'react';

type Field = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  id?: string;
  rows?: number;
};

/** A field of one line, or of several, with its label above it. */
export function LabelledField({ label, value, onChange, id, rows }: Field) {
  const own = useId();
  const field = {
    id: id ?? own,
    value,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className="colophon-import__field">
      <label htmlFor={field.id}>{label}</label>
      {rows === undefined ? <input type="text" {...field} /> : <textarea rows={rows} {...field} />}
    </div>
  );
}
