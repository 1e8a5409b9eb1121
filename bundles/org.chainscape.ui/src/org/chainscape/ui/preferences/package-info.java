/** The pages of preferences, and what they set. */
package org.chainscape.ui.preferences;
