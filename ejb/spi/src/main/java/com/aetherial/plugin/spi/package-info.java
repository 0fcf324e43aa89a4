/**
 * What a plugin sees of the platform, and all of it. A plugin is one class that implements one or
 * more of {@link com.aetherial.plugin.spi.EventListener}, {@link
 * com.aetherial.plugin.spi.DashboardWidget} and {@link com.aetherial.plugin.spi.Theme}, and has a
 * constructor without parameters. Beside this package it may use its own classes and the harmless
 * part of java.base.
 */
@NullMarked
package com.aetherial.plugin.spi;

import org.jspecify.annotations.NullMarked;
