import classes from './Article.module.css';

/**
 * The text of an article: blank lines part paragraphs, “## ” begins a heading, “- ” a line of a list. Everything else,
 * markup too, is shown as the letters it is.
 */
export function ArticleText({ body }: { body: string }) {
  const blocks = body.split(/\n\s*\n/).filter((block) => block.trim());
  return (
    <div className={classes.text}>
      {blocks.map((block, i) => {
        const lines = block.split('\n').filter((line) => line.trim());
        const key = `${i}:${block.slice(0, 20)}`;
        if (lines.length === 1 && lines[0]?.startsWith('## ')) return <h2 key={key}>{lines[0].slice(3)}</h2>;
        if (lines.every((line) => line.startsWith('- '))) {
          return (
            <ul key={key}>
              {lines.map((line) => (
                <li key={line}>{line.slice(2)}</li>
              ))}
            </ul>
          );
        }
        return <p key={key}>{block.trim()}</p>;
      })}
    </div>
  );
}
