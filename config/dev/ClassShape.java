import java.lang.classfile.AccessFlags;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.util.List;
import java.util.stream.Stream;

/** What others see of a class, and what a running machine cannot change of it: all but how its methods work. */
record ClassShape(String head, List<String> members) {

    static boolean same(byte[] one, byte[] other) {
        return of(one).equals(of(other));
    }

    private static ClassShape of(byte[] bytes) {
        ClassModel type = ClassFile.of().parse(bytes);
        String head = type.flags().flagsMask() + " " + type.superclass() + " " + type.interfaces() + annotations(type);
        Stream<String> fields = type.fields().stream()
                .map(field -> flags(field.flags()) + field.fieldName() + " " + field.fieldType()
                        + field.findAttribute(Attributes.constantValue()).map(value -> " = " + value.constant()).orElse("")
                        + annotations(field));
        Stream<String> methods = type.methods().stream()
                .map(method -> flags(method.flags()) + method.methodName() + " " + method.methodType() + annotations(method));
        return new ClassShape(head, Stream.concat(fields, methods).sorted().toList());
    }

    /** Roles, transactions, columns: the container has read them when it started. */
    private static String annotations(AttributedElement part) {
        return part.findAttribute(Attributes.runtimeVisibleAnnotations())
                .map(all -> " " + all.annotations())
                .orElse("");
    }

    private static String flags(AccessFlags flags) {
        return flags.flagsMask() + " ";
    }
}
