using Microsoft.AspNetCore.Http.HttpResults;
using Rapport.Api.Identity;
using Rapport.Api.Store;
using Rapport.Mail;

namespace Rapport.Api.People;

/// <summary>Who somebody is, from what is stored: no request to Graph.</summary>
internal static class PeopleRoutes
{
    private const int MostAddresses = 50;

    public static void MapPeople(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/people").WithTags("People");
        group.MapPost("/lookup", LookupAsync);
        group.MapGet("/by-address/{address}", FindByAddressAsync);
        group.MapGet("/{personId}", FindAsync);
    }

    private static async Task<Results<Ok<CardsView>, ProblemHttpResult>> LookupAsync(LookupRequest request, Caller caller, RelationshipStore store, MailboxStore mailboxes, CancellationToken cancellationToken)
    {
        if (request.Addresses is null or { Count: > MostAddresses } || request.Addresses.Any(a => a is null)) return Problems.BadRequest($"'addresses' holds at most {MostAddresses} addresses.");
        List<CardView> cards = [];
        foreach (var address in request.Addresses.Select(EmailAddress.Mailbox).Where(a => a.Length > 0).Distinct())
        {
            if (await store.FindPersonIdAsync(caller.User, address, cancellationToken) is { } id && cards.TrueForAll(c => c.PersonId != id) && await CardAsync(caller.User, id, store, mailboxes, cancellationToken) is { } card)
                cards.Add(card);
        }
        return TypedResults.Ok(new CardsView(cards));
    }

    private static async Task<Results<Ok<CardView>, ProblemHttpResult>> FindByAddressAsync(string address, Caller caller, RelationshipStore store, MailboxStore mailboxes, CancellationToken cancellationToken) =>
        EmailAddress.Mailbox(address) is { Length: > 0 } mailbox && await store.FindPersonIdAsync(caller.User, mailbox, cancellationToken) is { } id && await CardAsync(caller.User, id, store, mailboxes, cancellationToken) is { } card
            ? TypedResults.Ok(card)
            : Problems.NotFound();

    private static async Task<Results<Ok<CardView>, ProblemHttpResult>> FindAsync(string personId, Caller caller, RelationshipStore store, MailboxStore mailboxes, CancellationToken cancellationToken) =>
        await CardAsync(caller.User, personId, store, mailboxes, cancellationToken) is { } card ? TypedResults.Ok(card) : Problems.NotFound();

    private static async Task<CardView?> CardAsync(UserKey user, string personId, RelationshipStore store, MailboxStore mailboxes, CancellationToken cancellationToken)
    {
        if (await store.FindPersonAsync(user, personId, cancellationToken) is not { } person) return null;
        var horizon = (await mailboxes.FindAsync(user, cancellationToken))?.Sync.Horizon;
        var followUp = (await store.ListFollowUpsAsync(user, cancellationToken)).Select(f => f.Value).Where(f => f.PersonId == personId).MaxBy(f => f.First.Meeting.Start);
        return CardView.From(personId, person, followUp, horizon);
    }
}

/// <summary>Whom the pane asks about: the people of the selected item.</summary>
internal sealed record LookupRequest(IReadOnlyList<string>? Addresses, string? ItemId = null, string? InternetMessageId = null);
