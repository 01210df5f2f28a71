using Azure.Data.Tables;
using Rapport.Api.FollowUps;
using Rapport.Api.Identity;
using Rapport.Api.Settings;
using Rapport.Meetings;
using Rapport.People;

namespace Rapport.Api.Store;

/// <summary>The relationship state: people, follow-ups, the user's notes, answers and settings. Speaks people and versions, not rows.</summary>
internal sealed class RelationshipStore(TableServiceClient tables, SystemKeys systemKeys, RowSecrets secrets)
{
    private const string SettingsRow = "settings";

    /// <summary>Ids of persons, meetings and follow-ups; stable over a full resync.</summary>
    public async Task<StableIds> IdsAsync(UserKey user, CancellationToken cancellationToken) => new(await systemKeys.GetAsync(cancellationToken), user);

    public async Task<Versioned<FollowUp>?> FindFollowUpAsync(UserKey user, string id, CancellationToken cancellationToken) =>
        RowKeys.IsId(id) ? await (await OpenAsync(user, cancellationToken)).FindAsync<FollowUp>($"follow-{id}", isSecret: true, cancellationToken) : null;

    public async Task<IReadOnlyList<Versioned<FollowUp>>> ListFollowUpsAsync(UserKey user, CancellationToken cancellationToken)
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

    /// <returns>False when it exists already.</returns>
    public async Task<bool> AddAsync(UserKey user, FollowUp followUp, CancellationToken cancellationToken) =>
        await (await OpenAsync(user, cancellationToken)).AddAsync($"follow-{followUp.Id}", followUp, isSecret: true, cancellationToken);

    public async Task RemoveFollowUpAsync(UserKey user, string id, CancellationToken cancellationToken) =>
        await (await OpenAsync(user, cancellationToken)).RemoveAsync($"follow-{id}", cancellationToken);

    public async Task<Person?> FindPersonAsync(UserKey user, string personId, CancellationToken cancellationToken) =>
        RowKeys.IsId(personId) ? (await (await OpenAsync(user, cancellationToken)).FindAsync<Person>($"person-{personId}", isSecret: false, cancellationToken))?.Value : null;

    /// <returns>The id of the person who has this mailbox address.</returns>
    public async Task<string?> FindPersonIdAsync(UserKey user, string address, CancellationToken cancellationToken)
    {
        var table = await OpenAsync(user, cancellationToken);
        return (await table.FindAsync<AddressOwner>($"address-{table.Keys.Id(user, "address", address)}", isSecret: false, cancellationToken))?.Value.PersonId;
    }

    /// <summary>Makes the stored people the given ones: writes what differs, removes who is no longer one.</summary>
    public async Task SavePeopleAsync(UserKey user, IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        var table = await OpenAsync(user, cancellationToken);
        Dictionary<string, (Person Person, string Json)> stored = [];
        await foreach (var row in table.ListAsync<Person>("person", isSecret: false, cancellationToken))
            stored[table.Keys.Id(user, "person", row.Value.Key)] = (row.Value, Text(row.Value));

        List<TableTransactionAction> actions = [];
        HashSet<string> addressesInUse = [.. people.SelectMany(p => p.Addresses)];
        foreach (var person in people)
        {
            var id = table.Keys.Id(user, "person", person.Key);
            if (stored.Remove(id, out var known) && known.Json == Text(person)) continue;
            actions.Add(table.Put($"person-{id}", person, isSecret: false));
            actions.AddRange(person.Addresses.Select(a => table.Put($"address-{table.Keys.Id(user, "address", a)}", new AddressOwner(id), isSecret: false)));
        }
        foreach (var (id, (person, _)) in stored)
        {
            actions.Add(table.Delete($"person-{id}"));
            actions.AddRange(person.Addresses.Where(a => !addressesInUse.Contains(a)).Select(a => table.Delete($"address-{table.Keys.Id(user, "address", a)}")));
        }
        await table.SubmitAsync(actions.DistinctBy(a => a.Entity.RowKey), cancellationToken);
    }

    public async Task<UserSettings> SettingsAsync(UserKey user, CancellationToken cancellationToken) =>
        (await (await OpenAsync(user, cancellationToken)).FindAsync<UserSettings>(SettingsRow, isSecret: false, cancellationToken))?.Value ?? new UserSettings();

    public async Task SaveSettingsAsync(UserKey user, UserSettings settings, CancellationToken cancellationToken)
    {
        var table = await OpenAsync(user, cancellationToken);
        await table.SubmitAsync([table.Put(SettingsRow, settings, isSecret: false)], cancellationToken);
    }

    public async Task<IReadOnlyList<MeetingAnswer>> ListAnswersAsync(UserKey user, CancellationToken cancellationToken)
    {
        var table = await OpenAsync(user, cancellationToken);
        List<MeetingAnswer> answers = [];
        await foreach (var row in table.ListAsync<MeetingAnswer>("answer", isSecret: false, cancellationToken)) answers.Add(row.Value);
        return answers;
    }

    public async Task SaveAnswerAsync(UserKey user, MeetingAnswer answer, CancellationToken cancellationToken)
    {
        var table = await OpenAsync(user, cancellationToken);
        await table.SubmitAsync([table.Put($"answer-{table.Keys.Id(user, "meeting", answer.MeetingKey)}", answer, isSecret: false)], cancellationToken);
    }

    public async Task<MeetingNote?> FindNoteAsync(UserKey user, string meetingId, string personId, CancellationToken cancellationToken)
    {
        var table = await OpenAsync(user, cancellationToken);
        return (await table.FindAsync<MeetingNote>(NoteRow(table, user, meetingId, personId), isSecret: true, cancellationToken))?.Value;
    }

    public async Task SaveNoteAsync(UserKey user, MeetingNote note, CancellationToken cancellationToken)
    {
        var table = await OpenAsync(user, cancellationToken);
        await table.SubmitAsync([table.Put(NoteRow(table, user, note.MeetingId, note.PersonId), note, isSecret: true)], cancellationToken);
    }

    private static string NoteRow(UserTable table, UserKey user, string meetingId, string personId) => $"note-{table.Keys.Id(user, "note", $"{meetingId}|{personId}")}";

    private static string Text(Person person) => System.Text.Json.JsonSerializer.Serialize(person, RowJson.Options);

    private async Task<UserTable> OpenAsync(UserKey user, CancellationToken cancellationToken) =>
        new(tables.GetTableClient(TableNames.Relationships), user, await systemKeys.GetAsync(cancellationToken), secrets);
}

/// <summary>Whose address it is.</summary>
internal sealed record AddressOwner(string PersonId);

/// <summary>The user's own note on a meeting: the listening card. Stored encrypted.</summary>
internal sealed record MeetingNote(string MeetingId, string PersonId, string Text, DateTimeOffset At);

/// <summary>The opaque ids of one user's people, meetings and follow-ups.</summary>
internal sealed class StableIds(RowKeys keys, UserKey user)
{
    public string Person(string personKey) => keys.Id(user, "person", personKey);

    public string Meeting(string meetingKey) => keys.Id(user, "meeting", meetingKey);

    public string FollowUp(string personKey, string meetingKey) => keys.Id(user, "follow-up", $"{personKey}|{meetingKey}");

    public string Point(string followUpId, string quote) => keys.Id(user, "point", $"{followUpId}|{quote}");
}
