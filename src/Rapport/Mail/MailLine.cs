namespace Rapport.Mail;

/// <summary>One line of a mail and what it is.</summary>
/// <param name="Text">As written, without the line end.</param>
/// <param name="Kind">What the line is, judged with its neighbours.</param>
internal readonly record struct MailLine(string Text, LineKind Kind)
{
    public bool IsBlank => Kind == LineKind.Blank;

    public MailLine As(LineKind kind) => this with { Kind = kind };
}

/// <summary>What a line of a mail is.</summary>
internal enum LineKind
{
    /// <summary>White space only.</summary>
    Blank,

    /// <summary>Words of the author, as far as one line can tell.</summary>
    Text,

    /// <summary>Begins with a quotation mark of mail programs: <c>&gt;</c>, <c>|</c> or <c>Name&gt;</c>.</summary>
    Quote,

    /// <summary>"On Friday Lena wrote:", or one of the lines it is wrapped over.</summary>
    Attribution,

    /// <summary>An attribution or "Original Message" inside a quotation.</summary>
    QuotedAttribution,

    /// <summary>"From: ...", "Sent: ...", in many languages.</summary>
    Header,

    /// <summary>"-----Original Message-----": an earlier mail follows.</summary>
    Original,

    /// <summary>"---------- Forwarded message ---------": a mail the author hands on follows.</summary>
    Forward,

    /// <summary>A line of dashes, stars or the like.</summary>
    Ruler,

    /// <summary>"Sent from my ...".</summary>
    Mobile,
}
