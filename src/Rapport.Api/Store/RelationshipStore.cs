using Azure.Data.Tables;
using Rapport.Api.FollowUps;
using Rapport.Api.Identity;
using Rapport.Api.Settings;
using Rapport.Meetings;

namespace Rapport.Api.Store;

/// <summary>The relationship state: follow-ups, and the user's notes, answers, additions and settings. Speaks people and versions, not rows.</summary>
internal sealed class RelationshipStore(TableServiceClient tables, SystemKeys systemKeys, RowSecrets secrets)
{
    private const string SettingsRow = "settings";

    /// <summary>Ids of persons, meetings and follow-ups; stable over a full resync.</summary>
    public async Task<StableIds> IdsAsync(UserKey user, CancellationToken cancellationToken) => new(await systemKeys.GetAsync(cancellationToken), user);

    /// <summary>A follow-up that is shown; one that belongs to a person with another one leads to that.</summary>
    public async Task<Versioned<FollowUp>?> FindFollowUpAsync(UserKey user, string id, CancellationToken cancellationToken)
    {
        if (!RowKeys.IsId(id)) return null;
        var table = await OpenAsync(user, cancellationToken);
        var found = await table.FindAsync<FollowUp>($"follow-{id}", isSecret: true, cancellationToken);
        if (found is { Value.Aside.For: { } standing }) found = await table.FindAsync<FollowUp>($"follow-{standing}", isSecret: true, cancellationToken);
        return found is { Value.Aside: null } ? found : null;
    }

    /// <summary>The follow-ups that are shown.</summary>
    public async Task<IReadOnlyList<Versioned<FollowUp>>> ListFollowUpsAsync(UserKey user, CancellationToken cancellationToken) =>
        [.. (await ListAllFollowUpsAsync(user, cancellationToken)).Where(f => f.Value.Aside is null)];

    /// <summary>Every follow-up, also what is set aside.</summary>
    public async Task<IReadOnlyList<Versioned<FollowUp>>> ListAllFollowUpsAsync(UserKey user, CancellationToken cancellationToken)
    {
        var table = await OpenAsync(user, cancellationToken);
        List<Versioned<FollowUp>> list = [];
        await foreach (var row in table.ListAsync<FollowUp>("follow", isSecret: true, cancellationToken)) list.Add(row);
        return list;
    }

    /// <summary>Saves over the version that was read.</summary>
    /// <returns>The saved one with its version; null when somebody else wrote first.</returns>
    public async Task<Versioned<FollowUp>?> SaveAsync(UserKey user, Versioned<FollowUp> read, FollowUp next, CancellationToken cancellationToken) =>
        await (await OpenAsync(user, cancellationToken)).UpdateAsync($"follow-{next.Id}", next, read.Version, isSecret: true, cancellationToken) is { } version
            ? new Versioned<FollowUp>(next, version)
            : null;

    /// <returns>The added one with its version; null when it exists already.</returns>
    public async Task<Versioned<FollowUp>?> AddAsync(UserKey user, FollowUp followUp, CancellationToken cancellationToken) =>
        await (await OpenAsync(user, cancellationToken)).AddAsync($"follow-{followUp.Id}", followUp, isSecret: true, cancellationToken) is { } version ? new Versioned<FollowUp>(followUp, version) : null;

    /// <summary>Removes the version that was read; one that somebody changed meanwhile stays.</summary>
    /// <returns>Whether it is gone.</returns>
    public async Task<bool> RemoveAsync(UserKey user, Versioned<FollowUp> read, CancellationToken cancellationToken) =>
        await (await OpenAsync(user, cancellationToken)).RemoveAsync($"follow-{read.Value.Id}", read.Version, cancellationToken);

    public async Task<UserSettings> SettingsAsync(UserKey user, CancellationToken cancellationToken) =>
        (await (await OpenAsync(user, cancellationToken)).FindAsync<UserSettings>(SettingsRow, isSecret: false, cancellationToken))?.Value ?? new UserSettings();

    /// <summary>Changes the settings; repeats with a fresh read when somebody else wrote in between.</summary>
    /// <returns>The settings as they now stand.</returns>
    public async Task<UserSettings> ChangeSettingsAsync(UserKey user, Func<UserSettings, UserSettings> change, CancellationToken cancellationToken) =>
        (await (await OpenAsync(user, cancellationToken)).ChangeAsync<UserSettings>(SettingsRow, present => change(present ?? new UserSettings()), isSecret: false, cancellationToken))!;

    public async Task<IReadOnlyList<MeetingAnswer>> ListAnswersAsync(UserKey user, CancellationToken cancellationToken) =>
        await (await OpenAsync(user, cancellationToken)).ReadAllAsync<MeetingAnswer>("answer", isSecret: false, cancellationToken);

    /// <summary>Keeps an answer over the former one. One for the whole meeting takes those for single persons along.</summary>
    public async Task SaveAnswerAsync(UserKey user, MeetingAnswer answer, CancellationToken cancellationToken)
    {
        var table = await OpenAsync(user, cancellationToken);
        string Row(MeetingAnswer a) => $"answer-{table.Keys.Id(user, "meeting", a.PersonKey is null ? a.MeetingKey : $"{a.MeetingKey}|{a.PersonKey}")}";
        var former = answer.PersonKey is not null ? [] : (await ListAnswersAsync(user, cancellationToken)).Where(a => a.MeetingKey == answer.MeetingKey && a.PersonKey is not null);
        await table.SubmitAsync([.. former.Select(a => table.Delete(Row(a))), table.Put(Row(answer), answer, isSecret: false)], cancellationToken);
    }

    /// <summary>The meetings that the user added.</summary>
    public async Task<IReadOnlyList<AddedMeeting>> ListAddedAsync(UserKey user, CancellationToken cancellationToken) =>
        await (await OpenAsync(user, cancellationToken)).ReadAllAsync<AddedMeeting>("added", isSecret: true, cancellationToken);

    /// <returns>False when it was added before.</returns>
    public async Task<bool> AddAsync(UserKey user, AddedMeeting meeting, CancellationToken cancellationToken) =>
        await (await OpenAsync(user, cancellationToken)).AddAsync($"added-{meeting.Id}", meeting, isSecret: true, cancellationToken) is not null;

    /// <summary>What was found about people before the time that is known completely.</summary>
    public async Task<IReadOnlyList<HorizonProbe>> ListProbesAsync(UserKey user, CancellationToken cancellationToken) =>
        await (await OpenAsync(user, cancellationToken)).ReadAllAsync<HorizonProbe>("probe", isSecret: true, cancellationToken);

    public async Task SaveProbesAsync(UserKey user, IEnumerable<HorizonProbe> probes, CancellationToken cancellationToken)
    {
        var table = await OpenAsync(user, cancellationToken);
        await table.SubmitAsync(probes.Select(p => table.Put($"probe-{table.Keys.Id(user, "person", p.PersonKey)}", p, isSecret: true)), cancellationToken);
    }

    /// <summary>The user's note on a meeting with a person.</summary>
    /// <param name="user">The user.</param>
    /// <param name="meetingId">The meeting.</param>
    /// <param name="personIds">The ids under which the person is or was known.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The latest of them; null when there is none.</returns>
    public async Task<MeetingNote?> FindNoteAsync(UserKey user, string meetingId, IEnumerable<string> personIds, CancellationToken cancellationToken)
    {
        var table = await OpenAsync(user, cancellationToken);
        List<MeetingNote> notes = [];
        foreach (var id in personIds.Distinct(StringComparer.Ordinal))
            if (await table.FindAsync<MeetingNote>(NoteRow(table, user, meetingId, id), isSecret: true, cancellationToken) is { Value: var note }) notes.Add(note);
        return notes.MaxBy(n => n.At);
    }

    public async Task SaveNoteAsync(UserKey user, MeetingNote note, CancellationToken cancellationToken)
    {
        var table = await OpenAsync(user, cancellationToken);
        await table.SubmitAsync([table.Put(NoteRow(table, user, note.MeetingId, note.PersonId), note, isSecret: true)], cancellationToken);
    }

    private static string NoteRow(UserTable table, UserKey user, string meetingId, string personId) => $"note-{table.Keys.Id(user, "note", $"{meetingId}|{personId}")}";

    private async Task<UserTable> OpenAsync(UserKey user, CancellationToken cancellationToken) =>
        new(tables.GetTableClient(TableNames.Relationships), user, await systemKeys.GetAsync(cancellationToken), secrets);
}

/// <summary>The user's own note on a meeting: the listening card. Stored encrypted.</summary>
internal sealed record MeetingNote(string MeetingId, string PersonId, string Text, DateTimeOffset At);
