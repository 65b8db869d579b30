type Props = {
  /** The `ark:` under which unAPI gives what is shown here. */
  ark: string;
  /** An OpenURL context object: what `toCoins` gives. */
  coins: string;
};

/** What reference managers look for in a page: its id for unAPI (version 1, microformat), and COinS. */
export function MachineMarks({ ark, coins }: Props) {
  return (
    <>
      <abbr className="unapi-id" title={ark} hidden />
      <span className="Z3988" title={coins} hidden />
    </>
  );
}
