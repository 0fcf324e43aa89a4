package com.aetherial.kernel;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Work that a timer does. Whatever bears this is found by itself, timed, and its outcome is kept in
 * {@code kernel.job}, where administrators see it and may start it by hand.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Job {
  /** The module's word and a name; the text {@code <module>.job.<name>} says what it does. */
  @Nonbinding
  String value() default "";

  /**
   * Whether one node at a time does it, and no other right afterwards: what is done at an hour of
   * the day. Others take rows that nobody else has and may run everywhere.
   */
  @Nonbinding
  boolean alone() default false;

  /** Whether administrators may start it whenever they like. */
  @Nonbinding
  boolean byHand() default true;
}
