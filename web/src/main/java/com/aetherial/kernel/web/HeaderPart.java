package com.aetherial.kernel.web;

/**
 * What a module shows in the header of every page of a member, between the balance and the account
 * menu. Modules expose beans of this type.
 */
public interface HeaderPart {
  /** Position among all parts, from the balance outwards. */
  int order();

  /** The fragment to show, as a path in the web application. */
  String view();
}
