/** The bell, the list of notifications and how people choose to be told, as pages and resources. */
@NullMarked
package com.aetherial.notifications.web;

import org.jspecify.annotations.NullMarked;
