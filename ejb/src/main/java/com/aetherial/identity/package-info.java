/**
 * Who somebody is. People sign up, log in and out, and hand out API keys to their programs; the
 * platform knows them by an id that never changes and a username that others type.
 *
 * <p>Words it owns: person, role, login session, API key, scope, actor. Refuses: a name or address
 * that is taken, a weak password, wrong credentials, too many attempts. Emits: {@code
 * PersonSignedUp}, in the transaction of the sign-up.
 */
@AppModule(
    name = "identity",
    tier = Tier.KERNEL,
    uses = {"kernel", "mail"})
@NullMarked
package com.aetherial.identity;

import com.aetherial.kernel.AppModule;
import com.aetherial.kernel.Tier;
import org.jspecify.annotations.NullMarked;
