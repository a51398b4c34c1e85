package com.educonnect.grades.cards.layout;

import com.educonnect.grades.cards.paper.Paper;
import com.educonnect.grades.cards.paper.Words;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a card says, how its school wants it to look, and in which words. */
record Card(
        JsonObject snapshot,
        JsonObject content,
        JsonObject options,
        JsonObject layout,
        Words words,
        Set<String> shown) {
    static Card of(JsonObject snapshot) {
        var content = snapshot.getJsonObject("content");
        var options = content.getJsonObject("options");
        var layout = Layouts.get(options.getString("layout"));
        var shown = new HashSet<>(texts(options, "show"));
        texts(layout, "never").forEach(shown::remove);
        return new Card(snapshot, content, options, layout, new Words(texts(options, "languages")), shown);
    }

    /** The same in other words. */
    Card in(Words other) {
        return new Card(snapshot, content, options, layout, other, shown);
    }

    /** The way in which it is drawn; a preview has the newest. */
    int format() {
        return snapshot.getInt("format", Paper.FORMAT);
    }

    boolean shows(String what) {
        return shown.contains(what);
    }

    String sex() {
        return text(content.getJsonObject("pupil"), "sex");
    }

    /** Empty where nothing is said. */
    static String text(JsonObject object, String key) {
        return object.get(key) instanceof JsonString said ? said.getString() : "";
    }

    static List<String> texts(JsonObject object, String key) {
        return object.containsKey(key) ? object.getJsonArray(key).getValuesAs(JsonString::getString) : List.of();
    }

    static boolean has(JsonObject object, String key) {
        return object.containsKey(key) && object.get(key) != JsonValue.NULL;
    }

    /** A figure as it is printed: 12,50, or why there is none. */
    String figure(JsonObject figure) {
        return has(figure, "shown")
                ? words.figure(figure.getString("shown"))
                : words.brief(figure.getString("status").equals("blocked") ? "blocked" : "none");
    }

    String place(JsonObject figure) {
        return has(figure, "place")
                ? words.place(figure.getInt("place"), figure.getBoolean("tied"), sex())
                : figure.getString("status").equals("unclassed") ? words.brief("unclassed") : "";
    }
}
