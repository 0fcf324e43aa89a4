package com.aetherial.plugins;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Looks through the constants of a class, where everything stands that its code can name: classes,
 * members, and the types in their signatures. A text that looks like a name does nothing by itself,
 * as nothing that turns texts into classes can be named.
 *
 * @param own the classes of the plugin, by internal name
 */
record CodeCheck(Set<String> own) {
  private static final int CLASS = 7;
  private static final int FIELD = 9;
  private static final int METHOD = 10;
  private static final int INTERFACE_METHOD = 11;
  private static final int NAME_AND_TYPE = 12;
  private static final int METHOD_TYPE = 16;
  private static final Pattern TYPE = Pattern.compile("L([^;<>]+);");

  /** What a class names and may not; its own form counts, too. */
  Set<String> problems(String name, byte[] bytes) {
    Set<String> problems = new TreeSet<>();
    var reader = new ClassReader(bytes);
    if (!reader.getClassName().equals(name) || name.startsWith("java/")) {
      problems.add(name + " is not what it is called");
    }
    char[] buffer = new char[reader.getMaxStringLength()];
    for (int i = 1; i < reader.getItemCount(); i++) {
      int at = reader.getItem(i);
      if (at > 0) {
        look(reader, at, buffer, problems);
      }
    }
    var acts = new Methods();
    reader.accept(acts, ClassReader.SKIP_DEBUG);
    problems.addAll(acts.found());
    return problems;
  }

  private void look(ClassReader reader, int at, char[] buffer, Set<String> problems) {
    switch (reader.readByte(at - 1)) {
      case CLASS -> type(reader.readUTF8(at, buffer), problems);
      case FIELD, METHOD, INTERFACE_METHOD -> {
        String owner = reader.readClass(at, buffer);
        int pair = reader.getItem(reader.readUnsignedShort(at + 2));
        member(owner, reader.readUTF8(pair, buffer), problems);
      }
      case NAME_AND_TYPE -> types(reader.readUTF8(at + 2, buffer), problems);
      case METHOD_TYPE -> types(reader.readUTF8(at, buffer), problems);
      default -> {
        // Numbers and texts name nothing.
      }
    }
  }

  private void member(String owner, String member, Set<String> problems) {
    boolean isOwn = own.contains(owner) && !VisibleNames.isNowhere(member);
    if (!isOwn && !owner.startsWith("[") && !VisibleNames.includes(owner, member)) {
      problems.add(owner + "." + member);
    }
  }

  private void types(String signature, Set<String> problems) {
    TYPE.matcher(signature).results().forEach(found -> type(found.group(1), problems));
  }

  private void type(String name, Set<String> problems) {
    if (name.startsWith("[")) {
      types(name, problems);
    } else if (!own.contains(name) && !VisibleNames.includes(name)) {
      problems.add(name);
    }
  }

  /**
   * Code outside of Java is none that could be looked through, and an array of several dimensions
   * at once is none whose size is counted before it is there.
   */
  private static final class Methods extends ClassVisitor {
    private final Set<String> found = new TreeSet<>();

    private Methods() {
      super(Opcodes.ASM9);
    }

    @Override
    public MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      if ((access & Opcodes.ACC_NATIVE) != 0) {
        found.add("native " + name);
      }
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitMultiANewArrayInsn(String type, int dimensions) {
          found.add("multianewarray in " + name);
        }
      };
    }

    private List<String> found() {
      return List.copyOf(found);
    }
  }
}
