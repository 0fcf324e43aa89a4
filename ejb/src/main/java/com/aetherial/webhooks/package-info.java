/**
 * News of the platform for programs elsewhere. Administrators say where what is sent; what happens
 * is written down in the transaction in which it happens, goes out after the commit, signed in the
 * form of Standard Webhooks, and again until it is taken or days have passed. Nothing is sent to
 * addresses inside of the operator's network.
 *
 * <p>Words it owns: endpoint, delivery, attempt, courier. Refuses: an address that is not public, a
 * type that nobody tells of, too many endpoints. Emits: {@code EndpointsChanged}, and a notice to
 * administrators when an endpoint is turned off because it fails.
 */
@AppModule(name = "webhooks", tier = Tier.LISTENER)
@NullMarked
package com.aetherial.webhooks;

import com.aetherial.kernel.AppModule;
import com.aetherial.kernel.Tier;
import org.jspecify.annotations.NullMarked;
