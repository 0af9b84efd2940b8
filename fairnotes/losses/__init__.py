"Contrastive losses: pure functions and modules of tensors; they know no data and no files."
from fairnotes.losses.contrastive import ContrastiveLoss, InfoNCELoss, NTXentLoss, SupConLoss, contrastive_loss, info_nce, ntxent_loss, supcon_loss
from fairnotes.losses.memory import CrossBatchMemory
