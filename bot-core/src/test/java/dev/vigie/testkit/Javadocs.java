package dev.vigie.testkit;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the Javadoc of types says, as plain text. */
public final class Javadocs {

    private static final Pattern PARAM =
            Pattern.compile("@param (\\w+) (.+?)(?=@param|@return|@throws|$)", Pattern.DOTALL);

    private final Map<String, String> comments = new HashMap<>();

    private Javadocs() {}

    /** Of all types in the sources under a directory. */
    public static Javadocs of(Path sources) {
        SourceTree tree = SourceTree.parse(sources);
        Javadocs javadocs = new Javadocs();
        for (CompilationUnitTree unit : tree.units()) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitClass(ClassTree type, Void nothing) {
                    String comment = tree.trees().getDocComment(getCurrentPath());
                    if (comment != null) {
                        javadocs.comments.put(name(unit, getCurrentPath()), comment);
                    }
                    return super.visitClass(type, null);
                }
            }.scan(unit, null);
        }
        return javadocs;
    }

    private static String name(CompilationUnitTree unit, TreePath path) {
        List<String> names = new ArrayList<>();
        for (Tree around : path) {
            if (around instanceof ClassTree type) {
                names.add(0, type.getSimpleName().toString());
            }
        }
        return unit.getPackageName() + "." + String.join(".", names);
    }

    /** The first paragraph about a type. */
    public Optional<String> summary(Class<?> type) {
        return comment(type).map(c -> plain(c.split("\\R\\s*(\\R|@|<p>)", 2)[0]));
    }

    /** What is said of a component of a record. */
    public Optional<String> component(Class<?> record, String name) {
        Matcher params = PARAM.matcher(comment(record).orElse(""));
        while (params.find()) {
            if (params.group(1).equals(name)) {
                return Optional.of(plain(params.group(2)));
            }
        }
        return Optional.empty();
    }

    private Optional<String> comment(Class<?> type) {
        return Optional.ofNullable(type.getCanonicalName()).map(comments::get);
    }

    private static String plain(String comment) {
        return comment.replaceAll("\\{@code ([^}]*)}", "$1")
                .replaceAll("\\{@link (?:[\\w.]+\\.)?(\\w+)}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
