package com.aetherial;

import com.aetherial.kernel.AppModule;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The modules below a root package, as their packages declare themselves. */
final class Modules {
  static final String ROOT = "com.aetherial";

  private static final Set<String> TOOLS =
      Set.of(
          "launcher", "simulator", "bench", "verifier", "restore", "wildfly", "signing", "plugin");

  private final String root;
  private final JavaClasses classes;
  private final Map<String, AppModule> declared = new TreeMap<>();

  private Modules(String root, JavaClasses classes) {
    this.root = root;
    this.classes = classes;
    JavaPackage house = classes.getPackage(root);
    for (JavaPackage each : house.getSubpackages()) {
      each.tryGetAnnotationOfType(AppModule.class)
          .ifPresent(mark -> declared.put(each.getRelativeName(), mark));
    }
  }

  /** What is shipped: the jars on the class path, without tests and without the tools around. */
  static Modules shipped() {
    JavaClasses all =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(Modules::isNoTool)
            .importPackages(ROOT);
    return new Modules(ROOT, all);
  }

  /** Modules that exist only to break a rule. */
  static Modules below(String root) {
    return new Modules(root, new ClassFileImporter().importPackages(root));
  }

  JavaClasses classes() {
    return classes;
  }

  Map<String, AppModule> declared() {
    return Map.copyOf(declared);
  }

  /** Where a class lives; empty for what is no part of a module. */
  Optional<Place> placeOf(JavaClass type) {
    String home = type.getPackageName();
    if (!home.startsWith(root + ".")) {
      return Optional.empty();
    }
    String[] parts = home.substring(root.length() + 1).split("\\.", 2);
    AppModule mark = declared.get(parts[0]);
    return mark == null
        ? Optional.empty()
        : Room.named(parts.length == 1 ? "" : parts[1])
            .map(room -> new Place(parts[0], mark.tier(), Set.of(mark.uses()), room));
  }

  private static boolean isNoTool(com.tngtech.archunit.core.importer.Location location) {
    return TOOLS.stream().noneMatch(tool -> location.contains("/com/aetherial/" + tool + "/"));
  }
}
