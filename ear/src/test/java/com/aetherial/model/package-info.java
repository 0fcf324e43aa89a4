/**
 * The economy once more in plain Java, which knows the rules and nothing of how they are kept: it
 * says which answer the API owes to requests at random.
 */
@NullMarked
package com.aetherial.model;

import org.jspecify.annotations.NullMarked;
