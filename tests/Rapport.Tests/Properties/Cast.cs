using Rapport.Mail;
using Rapport.Tests.Given;

namespace Rapport.Tests.Properties;

/// <summary>Who may appear in an invented mailbox, and what stands in its titles and letters.</summary>
/// <param name="Name">Begins the ids of its series.</param>
/// <param name="People">Everybody but the user.</param>
/// <param name="Titles">Of events.</param>
/// <param name="Texts">Of letters.</param>
internal sealed record Cast(string Name, IReadOnlyList<NamedAddress> People, IReadOnlyList<string> Titles, IReadOnlyList<string> Texts)
{
    /// <summary>People under several addresses, colleagues, namesakes, and those who are none; titles and letters that name some of them.</summary>
    public static Cast Acquaintances { get; } = new(
        "acquaintances",
        Read(
            "Anna Berg <anna@firm.test>", "Berg, Anna <anna.berg@firm.test>", "Anna Berg <anna@private.test>", "Ben Carter <ben@other.test>", "Ben Carter <BEN+news@other.test>", "Ben Lund <ben.lund@home.test>",
            "Peter Holm <peter@gmail.com>", "Peter Holm <p.holm@contoso.test>", "Dr. Zoë Müller <zoe@fabrikam.test>", "Zoe Mueller <zoe_fabrikam.test#EXT#@home.test>", "田中ゆき <yuki@kitakaze.test>",
            "Mara Lind <ml@home.test>", "Room 4 <room4@home.test>", "Roof team <team@firm.test>", "no-reply <no-reply@shop.test>", "Office Carter <office@other.test>", "Yuki Tanaka"),
        [
            "Roof garden", "Lunch - Anna Berg", "Call with Peter Holm, Contoso", "Canceled: Roof garden", "Prep for meeting with Ben Carter", "Intro: Anna Berg <> Ben Carter", "Board meeting",
            "Coffee w/ Peter", "Geburtstag Zoë Müller", "Mtg w/Dr. Zoe Mueller of Fabrikam", "OOO", "Interview: Yuki Tanaka", "1:1 Ben Lund", "Conference call",
        ],
        [
            "It was great to meet you yesterday.", "Here is the plan.", "Sorry I missed you.", "It was good to see you again.", "As per our discussion, yes.", "Looking forward to meeting you.",
            "It was a pleasure to meet you on Friday at the roof garden.", "Es war schön, Sie gestern kennenzulernen.", "We met in February.", "I am writing on behalf of Ben Carter.",
            "Fine with me.\n\nOn Mon, March 9, 2026, Anna Berg <anna@firm.test> wrote:\nIt was great to meet you last week.", "When we met last year you spoke of the roof.",
        ]);

    /// <summary>People who share no name, address, house, title or word with the acquaintances.</summary>
    public static Cast Strangers { get; } = new(
        "strangers",
        Read("Olga Petrova <olga@far.test>", "Tomás Ibarra <tomas@away.test>", "Ibarra, Tomás <t.ibarra@away.test>"),
        ["Harbour", "Lunch - Olga Petrova", "Call Tomás Ibarra"],
        ["It was great to meet you yesterday.", "Here is the plan.", "It was good to see you again.", "Sorry I missed you."]);

    /// <summary>The keys under which somebody of the cast may stand in a report.</summary>
    public IReadOnlySet<string> Keys => People.SelectMany(who => new[] { EmailAddress.Mailbox(who.Address), $"name:{Rapport.People.PersonName.Parse(who.Name).Folded}" }).ToHashSet(StringComparer.Ordinal);

    private static List<NamedAddress> Read(params string[] people) => [.. people.Select(MailboxBuilder.Who)];
}
