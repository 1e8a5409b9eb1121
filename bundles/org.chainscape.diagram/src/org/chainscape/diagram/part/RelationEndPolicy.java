package org.chainscape.diagram.part;

import java.util.Optional;

import org.chainscape.diagram.operation.Connections;
import org.chainscape.diagram.operation.RelationKind;
import org.chainscape.diagram.session.OperationCommand;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Relation;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.Polyline;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.DropRequest;
import org.eclipse.gef.requests.ReconnectRequest;

/** Lets relations start and end at a node where that makes sense for their kind. */
final class RelationEndPolicy extends GraphicalNodeEditPolicy {

	@Override
	protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
		ChainNode source = end();
		if (!(request.getNewObject() instanceof RelationKind kind) || !kind.startsAt(source)) {
			return null;
		}
		StartCommand command = new StartCommand(kind, source);
		request.setStartCommand(command);
		return command;
	}

	@Override
	protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
		if (!(request.getStartCommand() instanceof StartCommand start)) {
			return null;
		}
		ChainNode target = end();
		SceneModel scene = ((ElementPart) getHost()).scene();
		Connections connections = new Connections(scene.session().document());
		if (!connections.canConnect(start.kind, start.source, target)) {
			return UnexecutableCommand.INSTANCE;
		}
		return new OperationCommand(DiagramTexts.get("step.connect", start.kind.label(DiagramTexts.language())), () -> {
			Relation relation = connections.connect(start.kind, start.source, target);
			Connections.show(scene.diagram(), relation);
			Created.put(request, relation);
		});
	}

	@Override
	protected void showTargetConnectionFeedback(DropRequest request) {
		super.showTargetConnectionFeedback(request);
		refusal((Request) request).ifPresentOrElse(reason -> Caption.show(getHost().getViewer(), reason, request.getLocation()),
				() -> Caption.hide(getHost().getViewer()));
	}

	@Override
	protected void eraseTargetConnectionFeedback(DropRequest request) {
		super.eraseTargetConnectionFeedback(request);
		Caption.hide(getHost().getViewer());
	}

	/** Why the line cannot start or end here. */
	private Optional<String> refusal(Request request) {
		Connections connections = new Connections(((ElementPart) getHost()).scene().session().document());
		if (request instanceof CreateConnectionRequest create && create.getStartCommand() instanceof StartCommand start) {
			return connections.refusal(start.kind, start.source, end(), DiagramTexts.language());
		}
		if (request instanceof CreateConnectionRequest create && create.getNewObject() instanceof RelationKind kind) {
			return kind.startsAt(end()) ? Optional.empty() : kind.refusal(end(), null, DiagramTexts.language());
		}
		Relation relation = request instanceof ReconnectRequest reconnect ? relation(reconnect) : null;
		if (relation == null) {
			return Optional.empty();
		}
		boolean target = REQ_RECONNECT_TARGET.equals(request.getType());
		ChainNode source = target ? relation.getSource() : end();
		ChainNode other = target ? end() : relation.getTarget();
		boolean same = source == relation.getSource() && other == relation.getTarget();
		return same ? Optional.empty() : connections.refusal(new RelationKind(relation.eClass()), source, other, DiagramTexts.language());
	}

	@Override
	protected Command getReconnectSourceCommand(ReconnectRequest request) {
		Relation relation = relation(request);
		return relation == null ? null : reconnect(relation, end(), relation.getTarget());
	}

	@Override
	protected Command getReconnectTargetCommand(ReconnectRequest request) {
		Relation relation = relation(request);
		return relation == null ? null : reconnect(relation, relation.getSource(), end());
	}

	@Override
	protected Connection createDummyConnection(Request request) {
		Connection line = super.createDummyConnection(request);
		if (line instanceof Polyline polyline) {
			polyline.setForegroundColor(CalmSelection.ACCENT);
		}
		return line;
	}

	private Command reconnect(Relation relation, ChainNode source, ChainNode target) {
		SceneModel scene = ((ElementPart) getHost()).scene();
		Connections connections = new Connections(scene.session().document());
		if (!connections.canReconnect(relation, source, target)) {
			return UnexecutableCommand.INSTANCE;
		}
		return new OperationCommand(DiagramTexts.get("step.reconnect"), () -> {
			connections.reconnect(relation, source, target);
			Connections.show(scene.diagram(), relation);
		});
	}

	private static Relation relation(ReconnectRequest request) {
		return request.getConnectionEditPart() instanceof RelationPart part ? part.link().relation() : null;
	}

	private ChainNode end() {
		return ((ElementPart) getHost()).node().relationEnd();
	}

	/** Remembers where a relation starts; it is never executed alone. */
	private static final class StartCommand extends Command {

		private final RelationKind kind;
		private final ChainNode source;

		StartCommand(RelationKind kind, ChainNode source) {
			this.kind = kind;
			this.source = source;
		}
	}
}
