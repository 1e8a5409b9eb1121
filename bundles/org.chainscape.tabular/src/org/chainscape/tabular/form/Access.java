package org.chainscape.tabular.form;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

/** Where the values of a field are kept: in the selected elements, or in something that belongs to them and may not exist yet. */
public interface Access {

	/** In the elements themselves. */
	Access DIRECT = new Access() {

		@Override
		public EObject read(EObject subject) {
			return subject;
		}

		@Override
		public void change(EObject subject, Consumer<EObject> change) {
			change.accept(subject);
		}
	};

	/**
	 * Finds the object values are read from.
	 *
	 * @param subject a selected element
	 * @return the object, perhaps one that is in no document and says what holds where nothing is kept; not to be changed
	 */
	EObject read(EObject subject);

	/**
	 * Changes the object values are kept in; it is made if there is none yet.
	 *
	 * @param subject a selected element
	 * @param change is given the object
	 */
	void change(EObject subject, Consumer<EObject> change);
}
