using System.CommandLine;
using Rapport.Mail;

namespace Rapport.Benchmarks.Quality;

/// <summary><c>quality replies FILE OUT.jsonl</c>: from <c>{id, contentType, raw}</c> to <c>{id, visible}</c>, which score_replies.py reads.</summary>
internal static class ReplyQuality
{
    public static Command Build() => LineByLine.Build("replies", "What the author of a mail really typed.", mail => new
    {
        id = mail.GetProperty("id").GetString(),
        visible = VisibleText.Of(mail.GetProperty("raw").GetString() ?? "", mail.GetProperty("contentType").GetString() == "html"),
    });
}
