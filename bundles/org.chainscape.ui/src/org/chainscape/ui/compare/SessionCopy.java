package org.chainscape.ui.compare;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.chainscape.compare.DocumentCopy;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.ui.Slices;
import org.eclipse.swt.widgets.Display;

/** Copies what an editor has, between events; from the beginning, if it is edited meanwhile. User interface thread only. */
final class SessionCopy {

	private final Slices slices;
	private final Runnable anew = () -> copying = null;
	private EditSession session;
	private DocumentCopy copying;

	SessionCopy(Display display) {
		slices = new Slices(display);
	}

	/** Begins a copy, and gives up the one before; a small one is there when this returns. */
	void start(EditSession source, Consumer<ChainDocument> receiver) {
		cancel();
		session = source;
		source.onChange(anew);
		slices.start(this::work, () -> {
			ChainDocument copy = copying.document();
			cancel();
			receiver.accept(copy);
		});
	}

	private boolean work(BooleanSupplier goOn) {
		if (copying == null) {
			copying = new DocumentCopy(session.document());
		}
		return copying.work(goOn);
	}

	/** Gives up. */
	void cancel() {
		slices.cancel();
		if (session != null) {
			session.forget(anew);
		}
		session = null;
		copying = null;
	}
}
