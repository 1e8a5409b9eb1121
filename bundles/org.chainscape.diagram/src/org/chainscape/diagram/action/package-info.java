/** How the editor's abilities are offered: families of actions, and what they may know of the editor and its pages. */
package org.chainscape.diagram.action;
