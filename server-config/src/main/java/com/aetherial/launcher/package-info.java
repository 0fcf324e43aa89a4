/**
 * Brings the ground up that Aetherial stands on: a PostgreSQL with its roles, a configured WildFly,
 * the stand-ins for the payment providers. One command for people who try the platform out, and the
 * same classes for the tests, so that both see the same ground.
 *
 * <p>Nothing of it travels in the EAR; operators have ground of their own and use the scripts.
 */
@NullMarked
package com.aetherial.launcher;

import org.jspecify.annotations.NullMarked;
