package com.aetherial.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a package as a module; the architecture test reads the arrows from here. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AppModule {
  /** The module's one word: package, URL, schema, migration folder, message prefix. */
  String name();

  /** Calls go from a tier to lower ones. */
  Tier tier();

  /** Modules of the same tier whose doors this one may enter. */
  String[] uses() default {};
}
