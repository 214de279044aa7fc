package dev.vigie.discord.fake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.utils.data.DataObject;

/** The limits that Discord documents for a modal. */
final class ModalCheck {

    private final List<String> problems = new ArrayList<>();

    private ModalCheck() {}

    static List<String> problems(DataObject modal) {
        ModalCheck check = new ModalCheck();
        check.length("title", modal.getString("title"), 1, 45);
        check.length("custom_id", modal.getString("custom_id"), 1, 100);
        List<DataObject> labels = World.list(modal.getArray("components"));
        check.limit(!labels.isEmpty() && labels.size() <= 5, labels.size() + " fields, 1 to 5");
        Set<String> ids = new HashSet<>();
        for (DataObject label : labels) {
            check.label(label, ids);
        }
        return check.problems;
    }

    private void label(DataObject label, Set<String> ids) {
        limit(label.getInt("type") == 18, "a field is a label");
        length("label", label.getString("label"), 1, 45);
        length("description", label.getString("description", ""), 0, 100);
        DataObject field = label.getObject("component");
        length("custom_id", field.getString("custom_id"), 1, 100);
        limit(ids.add(field.getString("custom_id")), "the same field twice");
        if (field.getInt("type") == 4) {
            limit(field.getInt("max_length", 1) <= 4000, "an input of more than 4000");
            length("value", field.getString("value", ""), 0, field.getInt("max_length", 4000));
        } else if (field.getInt("type") == 3) {
            int options = field.getArray("options").length();
            limit(options >= 1 && options <= 25, options + " options");
        }
    }

    private void length(String what, String text, int least, int most) {
        limit(text.length() >= least && text.length() <= most, what + ": " + text);
    }

    private void limit(boolean kept, String problem) {
        if (!kept) {
            problems.add(problem);
        }
    }
}
