/** What a user reads, in every language: from message files only, with room, and complete. */
package org.chainscape.ui.tests.language;
