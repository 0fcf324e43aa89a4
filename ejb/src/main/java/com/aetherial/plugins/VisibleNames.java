package com.aetherial.plugins;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which classes and members of Java a plugin may name. Everything is forbidden that is not here:
 * what reads files, opens lines, starts threads or programs, looks into other classes, or changes
 * what the whole server shares.
 */
final class VisibleNames {
  /** What the compiler itself calls for lambdas, texts and records. */
  private static final Map<String, Set<String>> LINKERS =
      Map.of(
          "java/lang/invoke/LambdaMetafactory", Set.of("metafactory", "altMetafactory"),
          "java/lang/invoke/StringConcatFactory", Set.of("makeConcatWithConstants", "makeConcat"),
          "java/lang/runtime/ObjectMethods", Set.of("bootstrap"));

  private static final Map<String, Set<String>> PARTLY =
      Map.of(
          "java/lang/System",
              Set.of("currentTimeMillis", "nanoTime", "arraycopy", "identityHashCode"),
          "java/lang/Class", Set.of("getName", "getSimpleName", "isInstance", "cast", "hashCode"));

  private static final List<String> PACKAGES =
      List.of(
          "java/lang/",
          "java/math/",
          "java/time/",
          "java/time/format/",
          "java/time/temporal/",
          "java/time/chrono/",
          "java/text/",
          "java/util/",
          "java/util/function/",
          "java/util/stream/",
          "java/util/regex/",
          "java/util/concurrent/atomic/",
          "java/nio/charset/",
          "com/aetherial/plugin/spi/");

  private static final Set<String> SINGLE =
      Set.of(
          "java/util/concurrent/ConcurrentHashMap",
          "java/util/concurrent/ConcurrentMap",
          "java/util/concurrent/Callable",
          "java/util/concurrent/TimeUnit",
          "java/lang/annotation/Annotation",
          "java/io/Serializable",
          "java/lang/invoke/MethodHandles",
          "java/lang/invoke/MethodHandles$Lookup",
          "java/lang/invoke/MethodHandle",
          "java/lang/invoke/MethodType",
          "java/lang/invoke/CallSite",
          "java/lang/invoke/TypeDescriptor",
          "java/lang/invoke/SerializedLambda");

  private static final Set<String> HIDDEN =
      Set.of(
          "java/lang/Runtime",
          "java/lang/Process",
          "java/lang/ProcessBuilder",
          "java/lang/ProcessHandle",
          "java/lang/Thread",
          "java/lang/ThreadGroup",
          "java/lang/ThreadLocal",
          "java/lang/InheritableThreadLocal",
          "java/lang/ClassLoader",
          "java/lang/ClassValue",
          "java/lang/Module",
          "java/lang/ModuleLayer",
          "java/lang/StackWalker",
          "java/lang/SecurityManager",
          "java/lang/Package",
          "java/lang/System$Logger",
          "java/lang/System$LoggerFinder",
          "java/lang/Compiler",
          "java/util/ServiceLoader",
          "java/util/Timer",
          "java/util/TimerTask",
          "java/util/ResourceBundle",
          "java/util/Scanner",
          "java/util/Formatter");

  /** They start threads, wait, or change what everybody shares. */
  private static final Set<String> NOWHERE =
      Set.of(
          "parallel",
          "parallelStream",
          "setDefault",
          "wait",
          "notify",
          "notifyAll",
          "getenv",
          "printStackTrace",
          "getClassLoader",
          "finalize");

  private VisibleNames() {}

  /** Whether a plugin may name a class, by its internal name. */
  static boolean includes(String name) {
    String outer = name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
    boolean isInPackage =
        PACKAGES.contains(name.substring(0, name.lastIndexOf('/') + 1))
            && !HIDDEN.contains(name)
            && !HIDDEN.contains(outer);
    return isInPackage
        || SINGLE.contains(name)
        || SINGLE.contains(outer)
        || LINKERS.containsKey(name);
  }

  /** Whether no class at all may have a member of this name used. */
  static boolean isNowhere(String member) {
    return NOWHERE.contains(member);
  }

  /** Whether it may use a member of a class that it may name. */
  static boolean includes(String owner, String member) {
    if (isNowhere(member)) {
      return false;
    }
    if (LINKERS.containsKey(owner)) {
      return LINKERS.getOrDefault(owner, Set.of()).contains(member);
    }
    return PARTLY.containsKey(owner)
        ? PARTLY.getOrDefault(owner, Set.of()).contains(member)
        : !owner.startsWith("java/lang/invoke/");
  }
}
