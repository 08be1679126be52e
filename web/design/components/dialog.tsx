import type { ReactNode } from 'react';
import { Dialog as Box, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface Props {
  title: ReactNode;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A question that has to be answered before anything else. */
export const Dialog = ({ title, isOpen, onClose, children }: Props) => (
  <ModalOverlay className="scrim" isOpen={isOpen} onOpenChange={(open) => open || onClose()} isDismissable>
    <Modal className="dialog">
      <Box className="stack">
        <Heading slot="title">{title}</Heading>
        {children}
      </Box>
    </Modal>
  </ModalOverlay>
);
