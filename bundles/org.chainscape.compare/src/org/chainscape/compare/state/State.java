package org.chainscape.compare.state;

import java.util.Collection;

/**
 * A document as elements that are known by a key, which is their id. Elements of two states with the same key are the same
 * element. What has no id of its own, such as the corners of a line, is a value of the element it belongs to.
 */
public interface State {

	/** {@return the key of the document} */
	String root();

	/**
	 * An element.
	 *
	 * @param key its key
	 * @return the element, or {@code null} if there is none
	 */
	Node node(String key);

	/** {@return the keys of all elements, containers before their content, in the order of the document} */
	Collection<String> keys();
}
