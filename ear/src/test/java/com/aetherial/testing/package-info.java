/**
 * The ground of the integration tests: the built EAR in a real server with a real, durable
 * PostgreSQL and the simulated payment providers.
 */
@NullMarked
package com.aetherial.testing;

import org.jspecify.annotations.NullMarked;
