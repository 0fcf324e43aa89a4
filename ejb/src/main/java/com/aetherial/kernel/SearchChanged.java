package com.aetherial.kernel;

/**
 * Something that can be found has changed, come or gone. A module fires it inside its transaction;
 * seconds after the commit its {@link SearchSource} is asked what is true now.
 *
 * @param module the module's word
 * @param type the kind, as its source says it
 * @param id which of them
 */
public record SearchChanged(String module, String type, String id) {}
