/** Help where one is: the manual as a view, contexts of parts and wizards, guided tasks, hints. */
package org.chainscape.ui.manual;
