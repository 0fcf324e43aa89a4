/** Outgoing webhooks, seen by who receives them. */
@NullMarked
package com.aetherial.webhooks;

import org.jspecify.annotations.NullMarked;
