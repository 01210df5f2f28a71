namespace Rapport.Drafts.Languages;

internal static class English
{
    public static DraftLanguage Words { get; } = new()
    {
        Code = "en",
        Greeting = "Hi {name},",
        SignOff = "Best wishes,",
        Subject = "Good to meet you",
        ContactSubject = "Good to be in touch",
        Openings =
        [
            "It was good to meet you {day}. Thank you for the conversation; I came away glad that we had it.",
            "I enjoyed meeting you {day}, and I am glad that we had the chance to talk.",
        ],
        ContactOpenings = ["It is good to be in touch, and I wanted to write you a few lines of my own."],
        Points =
        [
            "I keep coming back to {point}.",
            "One thing has stayed with me: {point}.",
            "I have been thinking about {point}.",
        ],
        SaidPoints =
        [
            "What you said about {point} has stayed with me.",
            "I have been thinking about what you told me about {point}.",
            "I keep coming back to what you said about {point}.",
        ],
        WrotePoints =
        [
            "What you wrote about {point} has stayed with me.",
            "I have been thinking about what you wrote about {point}.",
        ],
        Quotes =
        [
            "One sentence has stayed with me: {quote}.",
            "I keep coming back to one sentence: {quote}.",
        ],
        Reasons =
        [
            "It gave me something to think about, and I would not have looked at it that way on my own.",
            "Not much is still on my mind once the day has moved on, and this is.",
            "I do not have a clever answer to it; I simply wanted you to know that it was heard.",
        ],
        Closings =
        [
            "There is nothing you need to do with this, and no reply is needed. I hope that it goes the way you would like it to, and that our paths cross again.",
            "No answer needed; this note wants nothing. I hope that the days ahead are kind to you, and that we run into each other again before long.",
        ],
        ContactClosing = "There is nothing you need to do with this, and no reply is needed. I hope that the days ahead are kind to you, and that our paths cross one day.",
        ShortOpening = "It was good to meet you {day}. I enjoyed our conversation and simply wanted to say so.",
        ShortContact = "It is good to be in touch with you. I simply wanted to send a few friendly lines.",
        ShortRest = "There is nothing you need to answer; I hope that our paths cross before long.",
        Coffee = "If you ever feel like a coffee, I would enjoy that; no hurry at all.",
        Lunch = "If you ever feel like lunch together, I would enjoy that; no hurry at all.",
        Call = "If you ever feel like a call, I would enjoy that; no hurry at all.",
        Today = "today",
        Yesterday = "yesterday",
        LastWeek = "last week",
        Weekdays = ["on Sunday", "on Monday", "on Tuesday", "on Wednesday", "on Thursday", "on Friday", "on Saturday"],
        Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        OnDate = "on {0} {1}",
        QuoteOpen = "“",
        QuoteClose = "”",
    };
}
