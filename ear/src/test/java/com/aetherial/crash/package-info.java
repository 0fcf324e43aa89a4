/**
 * The plug is pulled in the middle of the work: a computer of its own with a durable PostgreSQL and
 * a WildFly whose processes are killed, and an auditor that remembers what was promised.
 */
@NullMarked
package com.aetherial.crash;

import org.jspecify.annotations.NullMarked;
