package com.aetherial.kernel.web;

/**
 * What a module shows in the header of every page of a member, between the balance and the account
 * menu; what is for everybody stands in the header of every page. Modules expose beans of this
 * type.
 */
public interface HeaderPart {
  /** Position among all parts, from the balance outwards. */
  int order();

  /** Whether it also stands on the pages of who is not logged in. */
  default boolean isForEverybody() {
    return false;
  }

  /** The fragment to show, as a path in the web application. */
  String view();
}
