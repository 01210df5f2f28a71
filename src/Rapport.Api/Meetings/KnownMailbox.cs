using Rapport.Api.Identity;
using Rapport.Api.Settings;
using Rapport.Api.Store;
using Rapport.People;

namespace Rapport.Api.Meetings;

/// <summary>A mailbox that was read at least once, with its user's limits: what every judgement starts from.</summary>
/// <param name="User">Whose.</param>
/// <param name="Me">The user as the directory knows them.</param>
/// <param name="Owner">The same for the core, with the zone to judge in.</param>
/// <param name="Horizon">From here on the calendar is known completely.</param>
/// <param name="Settings">The user's settings.</param>
/// <param name="Facts">What was read.</param>
/// <param name="Probes">What was found before the horizon.</param>
internal sealed record KnownMailbox(UserKey User, OwnerRecord Me, MailboxOwner Owner, DateTimeOffset Horizon, UserSettings Settings, FactSet Facts, IReadOnlyList<HorizonProbe> Probes);
