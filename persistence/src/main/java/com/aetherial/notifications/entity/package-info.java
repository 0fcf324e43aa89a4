/** What people should hear of, and how they want to hear of it. */
@NullMarked
package com.aetherial.notifications.entity;

import org.jspecify.annotations.NullMarked;
