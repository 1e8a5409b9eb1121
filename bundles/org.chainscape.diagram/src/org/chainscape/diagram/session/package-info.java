/** One open chain file: its document, its one history, and what is known about it while it is edited. */
package org.chainscape.diagram.session;
