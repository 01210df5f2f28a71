using Rapport.Api.Graph;
using Rapport.Api.Meetings;
using Rapport.Api.Store;
using Rapport.Drafts;
using Rapport.Drafts.Manners;
using Rapport.Mail;
using Rapport.Meetings;
using Rapport.People;
using Rapport.Points;
using Rapport.Promises;

namespace Rapport.Api.FollowUps;

/// <summary>Gathers what was said around a meeting, finds the points in it, and writes the preview. Texts live in memory only.</summary>
internal sealed class PointSearch(RelationshipStore store, GraphMail mail, GraphCalendar calendar, GraphOnlineMeetings meetings, GraphCalls graph, OwnLetters ownLetters, FollowUpLetter letter)
{
    /// <value>Each letter costs one request.</value>
    private const int MostLetters = 6;

    private static readonly string[] ForwardMarks = ["FW:", "Fwd:", "WG:", "TR:", "RV:", "ENC:", "I:", "Doorst:", "転送:"];

    /// <summary>Prepares a follow-up: points, language, thread, preview. The preparation it has is returned as it is while nothing was said since.</summary>
    public async Task<Preparation> PrepareAsync(FollowUp followUp, KnownMailbox known, CancellationToken cancellationToken)
    {
        var ids = await store.IdsAsync(known.User, cancellationToken);
        var (person, meeting) = (followUp.First.Person, followUp.First.Meeting);
        var letters = Correspondence.Of(followUp.First, known.Owner, known.Facts);
        var note = await store.FindNoteAsync(known.User, followUp.MeetingId, person.Addresses.Append(followUp.MadeFor ?? person.Key).Select(ids.Person).Prepend(followUp.PersonId), cancellationToken);
        var entry = meeting.EventId is { } eventId ? known.Facts.FindEvent(eventId) : null;
        var fingerprint = letters.Fingerprint(note, entry);
        if (followUp.Preparation is { } present && present.Sources == fingerprint) return present;

        var (conversations, read) = await GatherAsync(known, person, letters, note, entry, cancellationToken);
        var points = PointFinder.Find(known.Owner.Name, person.Name, conversations).Select(p => new FoundPoint(ids.Point(followUp.Id, p.Quote), p)).ToList();
        var promises = PromiseFinder.Find(known.Owner.Name, person.Name, conversations, known.Owner.Zone);

        // The language the person writes in goes first, then the correspondence's, then the conversation's.
        var language = MailLanguage.Of(read.Where(l => !l.IsFromUser).Select(l => l.Text))
            ?? MailLanguage.Of(read.Select(l => l.Text))
            ?? MailLanguage.Of(conversations.SelectMany(c => c.Utterances).Select(u => u.Text))
            ?? "en";
        var manners = await MannersAsync(known, person, language, read, conversations, cancellationToken);
        var preview = await letter.WriteAsync(
            followUp.First, known.Me, known.Owner, new Manner(language, manners), points.Count > 0 ? points[0].Point : null, ownWords: null, promises, Invitation.None, shown: null, cancellationToken);
        return new Preparation(
            fingerprint, language, points, preview.Draft, letters.Thread(), letters.AddressToWrite(entry), manners.Formality == Formality.Familiar, preview.ByRule, promises, manners);
    }

    /// <summary>From the letters of the two; from the user's letters to strangers where the user never wrote to this person.</summary>
    private async Task<LetterManners> MannersAsync(KnownMailbox known, Person person, string language, List<Letter> read, List<Conversation> conversations, CancellationToken cancellationToken)
    {
        var owner = known.Owner;
        if (!read.Exists(l => l.IsFromUser)) read = [.. read, .. await ownLetters.ToStrangersAsync(known.User, owner, known.Facts, cancellationToken)];
        var spoken = conversations.Where(c => c.Source is PointSource.Transcript).SelectMany(c => c.Utterances).Where(u => u.Speaker == person.Name || u.Speaker == owner.Name).Select(u => u.Text);
        return LetterManners.Learn(language, owner.Name, person.Name, read, spoken);
    }

    private async Task<(List<Conversation> Conversations, List<Letter> Letters)> GatherAsync(
        KnownMailbox known, Person person, Correspondence letters, MeetingNote? note, EventFacts? entry, CancellationToken cancellationToken)
    {
        var (user, owner) = (known.User, known.Owner);
        List<Conversation> conversations = [];
        List<(DateTimeOffset At, Letter Letter)> read = [];
        if (note is not null) conversations.Add(new Conversation(PointSource.Note, null, "Your note", note.At, MailSentences.OfNote(note.Text)));
        if (entry is { JoinUrl: { Length: > 0 } joinUrl })
            conversations.AddRange(await meetings.ListAsync(user, joinUrl, entry.Subject, entry.Start, entry.End, cancellationToken));
        if (graph.Options.CanReadMail)
        {
            foreach (var sent in letters.WorthReading(MostLetters))
            {
                // What somebody forwards is not what they said.
                if (IsForward(sent.Subject) || await mail.FindTextAsync(user, sent.Id, cancellationToken) is not { Length: > 0 } text) continue;
                var isOwn = sent.Folder == MailFolder.SentItems;
                var visible = VisibleText.Of(text, isHtml: false);
                read.Add((sent.SentAt, new Letter(visible, isOwn, IsBetweenTheTwo: true)));
                conversations.Add(new Conversation(PointSource.Mail, sent.Id, sent.Subject, sent.SentAt, MailSentences.Of(isOwn ? owner.Name : person.Name, visible)));
            }
        }
        if (entry is { IsPrivate: false } && await calendar.FindTextAsync(user, entry.Id, cancellationToken) is { Length: > 0 } invitation)
        {
            var speaker = entry.IsOrganizer ? owner.Name : entry.Organizer is { } organizer && person.Addresses.Contains(EmailAddress.Mailbox(organizer.Address)) ? person.Name : entry.Organizer?.Name ?? "";
            conversations.Add(new Conversation(PointSource.Invitation, entry.Id, entry.Subject, entry.Start, MailSentences.Of(speaker, VisibleText.Of(invitation, isHtml: false))));
        }
        return (conversations, [.. read.OrderByDescending(l => l.At).Select(l => l.Letter)]);
    }

    private static bool IsForward(string subject) =>
        ForwardMarks.Any(mark => subject.StartsWith(mark, StringComparison.OrdinalIgnoreCase));
}
